/** Lists a page at a time, by opaque cursor. */
package org.nextlevel.kit.page;
