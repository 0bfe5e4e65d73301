/**
 * The inventory: which scopes a program declares and uses, where, and what goes round them.
 *
 * <p>Uses the annotations, the requirement rules, and the catalogue; no other room of the
 * processor: of the guards it only knows how they are named and marked. The way in is {@link
 * dev.askfirst.processor.inventory.InventoryProcessor}.
 */
@NullMarked
package dev.askfirst.processor.inventory;

import org.jspecify.annotations.NullMarked;
