/** What an identity provider wrote of people beside their entries, and how it finds them. */
package org.nextlevel.evidence.directory.provisioned;
