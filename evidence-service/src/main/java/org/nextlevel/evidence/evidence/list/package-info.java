/** The running list of what somebody did (M3.3): filtered, searched, month by month, and to take away. */
package org.nextlevel.evidence.evidence.list;
