/** Which attributes there are, of which type, and how a resource looks that says them as they are defined. */
package org.nextlevel.evidence.scim.schema;
