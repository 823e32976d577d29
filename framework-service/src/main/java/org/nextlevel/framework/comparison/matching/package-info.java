/** Which items of two documents are the same, though keys, order or wording may differ. Pure: no state, no I/O. */
package org.nextlevel.framework.comparison.matching;
