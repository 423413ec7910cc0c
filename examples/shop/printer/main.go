// Command printer prints the labels that it is given, with names written as the reader's language does.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

func main() {
	title := cases.Title(language.Make(os.Getenv("LABEL_LANGUAGE")))
	for _, name := range os.Args[1:] {
		fmt.Println(title.String(name))
	}
}
