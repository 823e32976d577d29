/** The next version of a framework while it is being written. */
package org.nextlevel.framework.draft;
