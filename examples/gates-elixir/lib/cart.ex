defmodule Shop.Cart do
  @moduledoc "What somebody is going to buy."

  @doc """
  The sum of the prices.

      iex> Shop.Cart.total([1, 2])
      3
  """
  def total(prices), do: Enum.sum(prices)

  def discount(price, percent) when percent in 0..100 do
    price - div(price * percent, 100)
  end
end
