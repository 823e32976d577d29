/** What people confirmed of the job postings they aim at (M2.4): it counts for its owner alone, and when asked for. */
package org.nextlevel.advisor.copy.posting;
