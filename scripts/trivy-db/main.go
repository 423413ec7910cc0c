// Command trivy-db makes a small Trivy database of YAML files: go run . FOLDER UPDATED-AT FILE.yaml...
// FOLDER/db then holds trivy.db and metadata.json, as Trivy keeps them. UPDATED-AT is the date that the data shall
// have (RFC 3339), so that the same files always give the same metadata.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	fixtures "github.com/aquasecurity/bolt-fixtures"
	"github.com/aquasecurity/trivy-db/pkg/db"
	"github.com/aquasecurity/trivy-db/pkg/metadata"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "trivy-db:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 3 {
		return fmt.Errorf("usage: trivy-db FOLDER UPDATED-AT FILE.yaml...")
	}
	updated, err := time.Parse(time.RFC3339, args[1])
	if err != nil {
		return fmt.Errorf("UPDATED-AT: %w", err)
	}
	folder := filepath.Join(args[0], "db")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	file := filepath.Join(folder, "trivy.db")
	if err := os.RemoveAll(file); err != nil {
		return err
	}
	loader, err := fixtures.New(file, args[2:])
	if err != nil {
		return err
	}
	if err := loader.Load(); err != nil {
		return err
	}
	if err := loader.Close(); err != nil {
		return err
	}
	return metadata.NewClient(folder).Update(metadata.Metadata{
		Version:      db.SchemaVersion,
		UpdatedAt:    updated,
		NextUpdate:   updated.Add(24 * time.Hour),
		DownloadedAt: updated,
	})
}
