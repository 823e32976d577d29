/** Levels that nobody tells are found by the company's rules, from what HR says of people. */
package org.nextlevel.evidence.directory.level;
