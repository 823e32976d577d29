/** JSON bodies mean what they say, and whoever sends a wrong one is told all that is wrong with it at once. */
package org.nextlevel.kit.body;
