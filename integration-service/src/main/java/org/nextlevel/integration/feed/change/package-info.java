/** What happened, as other systems of the company may know it: keys, states and days, never words of people. */
package org.nextlevel.integration.feed.change;
