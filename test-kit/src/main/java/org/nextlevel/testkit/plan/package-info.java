/** What requests cost in the database: how many statements they are, and how many rows a page reads where a company has a million. */
package org.nextlevel.testkit.plan;
