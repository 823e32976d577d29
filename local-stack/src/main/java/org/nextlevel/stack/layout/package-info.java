/** What the local stack consists of and where each part of it lives: names, ports, folders. */
package org.nextlevel.stack.layout;
