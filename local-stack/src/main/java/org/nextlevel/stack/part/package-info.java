/** How each part is started, asked whether it is ready, and stopped. */
package org.nextlevel.stack.part;
