/** Groups of the identity provider with their members, and what they mean here. */
package org.nextlevel.evidence.scim.group;
