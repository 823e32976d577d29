/** A company's frameworks: one draft at a time, and the versions that were published and never change. */
package org.nextlevel.framework.catalog;
