package com.example.webshop.catalogue;

/** The shelves of the shop. */
public enum Category {
  LIGHT,
  FURNITURE,
  KITCHEN,
  GARDEN
}
