/** What service accounts sign in with: a client at the identity provider each, two while one takes the other's place. */
package org.nextlevel.evidence.account.key;
