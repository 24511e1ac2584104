/** React asks for these once, when it is loaded: with them it tells a browser's developer tools of whatever it does. */
Reflect.deleteProperty(console, "createTask");
Reflect.deleteProperty(console, "timeStamp");
