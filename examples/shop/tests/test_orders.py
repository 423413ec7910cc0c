import pytest

from shop.catalogue import Article
from shop.orders import Order

MUG = Article("mug-1", "Mug", 1250)


def test_total_counts_every_line():
    order = Order("2026-1")
    order.add(MUG, 2)
    order.add(MUG)
    assert order.total() == 3750


def test_an_empty_line_is_refused():
    with pytest.raises(ValueError, match="at least 1"):
        Order("2026-2").add(MUG, 0)
