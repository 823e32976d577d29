/** What somebody wrote down about leaving, sealed with a key of the person's own. */
package org.nextlevel.advisor.leaving.notes;
