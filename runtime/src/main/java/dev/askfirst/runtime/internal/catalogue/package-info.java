/**
 * What is known of scopes: platform lists, inventories, declarations, texts. Read once, then fixed.
 *
 * <p>The way in is {@link dev.askfirst.runtime.internal.catalogue.Catalogue}. May use the
 * vocabulary and {@code spi.ScopeTexts}.
 */
@NullMarked
package dev.askfirst.runtime.internal.catalogue;

import org.jspecify.annotations.NullMarked;
