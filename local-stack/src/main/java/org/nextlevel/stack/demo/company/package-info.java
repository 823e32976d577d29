/** The demo's chapter of a company that moves in: by file and by SCIM, reorganised ahead, and left by one of its people. */
package org.nextlevel.stack.demo.company;
