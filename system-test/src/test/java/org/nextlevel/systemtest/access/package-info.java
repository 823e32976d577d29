/** Who may do what, called through the gateway: every operation of the merged document by every kind of caller. */
package org.nextlevel.systemtest.access;
