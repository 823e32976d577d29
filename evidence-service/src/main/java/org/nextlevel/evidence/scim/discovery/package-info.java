/** What is served here, as SCIM describes itself. */
package org.nextlevel.evidence.scim.discovery;
