/** The next version of a framework while it is being written, and its publication. */
package org.nextlevel.framework.draft;
