/** Whose postings are: found for who kept them before logins were known, exported and erased with their owner. */
package org.nextlevel.framework.posting.owner;
