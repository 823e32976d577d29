/** Finds what changed in each item of a framework: in the whole, its structure, and its expectations. */
package org.nextlevel.framework.comparison.item;
