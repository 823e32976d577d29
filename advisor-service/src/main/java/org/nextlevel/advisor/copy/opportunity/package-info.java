/** What people said that they had no opportunity to show, and when (M9.2). */
package org.nextlevel.advisor.copy.opportunity;
