"""The core: a page in, a record out.

Pure functions: no files, network, database, clock or randomness. "Today", the outlets and earlier claims are arguments.

    Page -> article -> dates -> countries -> claims -> citations -> flags -> Record
"""
