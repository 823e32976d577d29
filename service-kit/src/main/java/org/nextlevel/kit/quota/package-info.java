/** How many of a thing there may be. */
package org.nextlevel.kit.quota;
