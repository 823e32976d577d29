/** Lists a page at a time, by opaque cursor: {@link org.nextlevel.kit.page.Keyset} is how all are read. */
package org.nextlevel.kit.page;
