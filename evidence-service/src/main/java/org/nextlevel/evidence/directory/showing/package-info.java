/** What of people and their careers somebody is shown: what colleagues know, what is for those close to them, and all. */
package org.nextlevel.evidence.directory.showing;
