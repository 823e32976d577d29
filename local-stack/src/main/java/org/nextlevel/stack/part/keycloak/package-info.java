/** Keycloak as it was unpacked, and the home in which a stack runs it. */
package org.nextlevel.stack.part.keycloak;
