/** What all of SCIM has in common: how it is read and refused, and within which limits. */
package org.nextlevel.evidence.scim.protocol;
