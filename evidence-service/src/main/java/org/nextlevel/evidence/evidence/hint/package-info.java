/** What would make a piece of evidence stronger, by fixed rules (M4.4). */
package org.nextlevel.evidence.evidence.hint;
