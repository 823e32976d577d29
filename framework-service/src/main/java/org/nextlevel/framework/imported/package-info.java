/** What editors send as a framework, in our shape or in another, and what it says. */
package org.nextlevel.framework.imported;
