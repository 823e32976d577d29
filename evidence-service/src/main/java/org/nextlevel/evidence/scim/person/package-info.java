/** A person as a resource says them and as the directory knows them, and how one becomes the other. */
package org.nextlevel.evidence.scim.person;
