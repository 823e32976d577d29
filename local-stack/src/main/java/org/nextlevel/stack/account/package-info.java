/** Who can sign in to the local realm, and how. */
package org.nextlevel.stack.account;
