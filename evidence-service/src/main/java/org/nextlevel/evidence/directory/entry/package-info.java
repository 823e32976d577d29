/**
 * The one door through which people are written, whoever brings them: the API, imports and SCIM say field by field what they
 * know of an entry ({@link EntryChange}), and {@link WriteEntry} takes it over.
 */
package org.nextlevel.evidence.directory.entry;
