/** What all of SCIM has in common: how it is read, answered and refused. */
package org.nextlevel.evidence.scim.protocol;
