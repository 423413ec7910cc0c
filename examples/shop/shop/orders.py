"""What customers want to buy."""

import json
from dataclasses import dataclass, field

from shop.catalogue import Article


@dataclass
class Order:
    """A basket on its way to the checkout."""

    number: str
    lines: list[tuple[Article, int]] = field(default_factory=list)

    def add(self, article: Article, count: int = 1) -> None:
        """Put an article into the basket."""
        if count < 1:
            raise ValueError("count must be at least 1")
        self.lines.append((article, count))

    def total(self) -> int:
        """Price of everything, in cents."""
        return sum(article.price * count for article, count in self.lines)
