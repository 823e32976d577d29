/** How much memory each service gets: on this machine, in an image and in a cluster the same. */
package org.nextlevel.stack.memory;
