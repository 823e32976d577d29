/** What requests cost where a company has a million rows: how many of them the database reads for a page. */
package org.nextlevel.testkit.plan;
