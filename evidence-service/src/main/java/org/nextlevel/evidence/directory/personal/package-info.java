/** What the directory keeps of a person, as erasures and exports see it (ADR 0035). */
package org.nextlevel.evidence.directory.personal;
