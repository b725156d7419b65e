def total(prices: list[int]) -> int:
    return sum(prices)


def discount(price: int) -> int:
    return price - 1
