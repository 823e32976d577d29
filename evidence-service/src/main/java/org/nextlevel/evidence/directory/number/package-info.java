/** Who has which id of the HR system: ids for ids, and nothing else of anybody. */
package org.nextlevel.evidence.directory.number;
