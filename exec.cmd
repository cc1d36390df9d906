@rem npm start on Windows, whose shell has no exec. Elsewhere exec puts the relay in the place of the shell that npm starts.
@%*
