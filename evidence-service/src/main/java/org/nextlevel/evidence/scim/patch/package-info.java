/** Changes of a part of a resource, in all the ways in which identity providers write them. */
package org.nextlevel.evidence.scim.patch;
