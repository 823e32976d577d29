/** Ends sessions at the identity provider, and measures how soon the gateway and every service refuse their tokens. */
package org.nextlevel.stack.session;
