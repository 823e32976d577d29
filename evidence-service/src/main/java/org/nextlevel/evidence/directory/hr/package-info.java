/** The directory as HR and the HR system keep it over the API: entries by HR's ids, and corrections of careers. */
package org.nextlevel.evidence.directory.hr;
