defmodule Shop.CartTest do
  use ExUnit.Case, async: true
  doctest Shop.Cart

  test "a discount" do
    assert Shop.Cart.discount(200, 10) == 180
  end
end
